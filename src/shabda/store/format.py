"""How a collection's file is marked."""

APPLICATION = 0x73686264
"""`PRAGMA application_id` of a collection: "shbd"."""
VERSION = 7
"""`PRAGMA user_version` this program writes: the number of the last migration."""
