-- 4: what another row says already is not written a second time. The end of a chain is its last audit entry.

DROP TABLE chain_head;
