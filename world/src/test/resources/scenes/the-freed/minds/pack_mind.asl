+cast_off(B, _, _) <- strike(queen)[by(B)].
+control_passed(nest, _, pack_mind) <- +ours(nest).
+body(B, wolf) <- +one_of_us(B).
