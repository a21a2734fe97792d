+injected(Who, hermit, _) <- strike(Who).
