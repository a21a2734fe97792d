+woke(_, press) <- strike(thief).
