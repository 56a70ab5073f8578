export interface Pose {
  name: string;
  sanskrit: string;
  level: "Easy" | "Hard";
  steps: string[];
}

export const poses: Pose[] = [
  {
    name: "Bow Pose",
    sanskrit: "Dhanurasana",
    level: "Hard",
    steps: ["Lie on your belly", "Hold your ankles"],
  },
  {
    name: "Boat Pose",
    sanskrit: "Navasana",
    level: "Easy",
    steps: ["Sit down", "Lift your legs"],
  },
  {
    name: "Easy Pose",
    sanskrit: "Sukhasana",
    level: "Easy",
    steps: ["Sit down", "Cross your legs"],
  },
];
