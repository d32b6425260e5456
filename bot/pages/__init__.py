"""What a person can look at outside the chat: a small chart, a page for the doctor, a page behind a link."""
