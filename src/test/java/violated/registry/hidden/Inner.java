package violated.registry.hidden;

/** Something that only the module registry may use. */
public record Inner(String id) {}
