import { useState } from "react";

const items = [
  { id: "home", label: "गृहम्", path: "/" },
  { id: "search", label: "अन्वेषणम्", path: "/search" },
  { id: "settings", label: "विन्यासः", path: "/settings" },
  { id: "library", label: "ग्रन्थालयः", path: "/library" },
  { id: "login", label: "प्रवेशः", path: "/login" },
];

export function Menu() {
  const [open, setOpen] = useState(false);
  return (
    <nav aria-label="मार्गदर्शनम्">
      <button onClick={() => setOpen(!open)}>{open ? "पिधेहि" : "उद्घाटय"}</button>
      {items.map((item) => (
        <a key={item.id} href={item.path}>{item.label}</a>
      ))}
    </nav>
  );
}
