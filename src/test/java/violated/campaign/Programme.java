package violated.campaign;

/** Something that an earlier module must not use. */
public record Programme(String id) {}
