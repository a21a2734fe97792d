package dramaturg.world.mechanics.growth;

import dramaturg.world.state.Component;

/// What a body can grow into that flies by itself.
record Form(String kind) {
  static final Component<Form> FORM = Component.of("form", Form.class);

  /// That a vessel can sit on hulls.
  record Claws() {
    static final Component<Claws> CLAWS = Component.of("claws", Claws.class);
  }
}
