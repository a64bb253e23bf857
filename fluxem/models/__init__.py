"""HybridLM around a Hugging Face backbone, its heads, and the answering modes."""

import os

# oneDNN keeps a compiled primitive for each of the last 1,024 shapes it saw. Batches of streams come in hundreds of
# shapes, and at two megabytes a shape that is gigabytes; 64 run as fast. Read by oneDNN at its first primitive.
os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "64")
