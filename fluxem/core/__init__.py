"""Layout of the 256 dims, the exact number code, and the contracts every domain follows."""
