package sandhi

import "testing"

func TestJoin(t *testing.T) {
	cases := []struct{ left, right, want string }{
		{"देव", "आलय", "देवालय"},
		{"सूर्य", "उदय", "सूर्योदय"},
		{"इति", "आदि", "इत्यादि"},
		{"मुनि", "इन्द्र", "मुनीन्द्र"},
		{"तथा", "एव", "तथैव"},
	}
	for _, c := range cases {
		if got := Join(c.left, c.right); got != c.want {
			t.Errorf("Join(%q, %q) = %q, want %q", c.left, c.right, got, c.want)
		}
	}
}
