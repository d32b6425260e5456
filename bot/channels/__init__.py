"""Chat platforms: each speaks its provider's protocol and nothing else, beside the little that several share."""
