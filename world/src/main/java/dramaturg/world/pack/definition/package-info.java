/// What a pack says about each entity, with types: settings that mechanics declare, and definitions that carry values.
///
/// A mechanic lists its [Setting]s: name, [SettingType], when it must be there, a sentence of documentation. Loading a
/// pack reads every key of every entity against the settings of all mechanics together (the [Vocabulary]), so that a
/// misspelt key is an error with a suggestion, and hands each mechanic a [Definition] with values in whole base units.
///
/// ```java
/// static final Setting<Long> REACH =
///     Setting.standard("sensor_reach", SettingType.quantity(Dimension.LENGTH), Dimension.LENGTH.of("40 km"),
///             "How far the sensors see.")
///         .on(RootKind.VESSEL);
/// ...
/// long reachMetres = definition.value(REACH);
/// ```
///
/// Never knows which mechanics there are, and never keeps state of a run.
package dramaturg.world.pack.definition;
