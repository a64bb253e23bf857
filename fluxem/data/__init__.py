"""Problems with exact answers and gold steps, their cache on disk, and the JSONL they travel in."""
