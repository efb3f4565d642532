"""The rules of training, pure: attendance, certificates, sessions, telling one person from another."""
