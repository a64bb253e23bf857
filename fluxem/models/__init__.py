"""HybridLM around a Hugging Face backbone, its heads, and the answering modes."""
