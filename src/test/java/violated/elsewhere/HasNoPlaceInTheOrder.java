package violated.elsewhere;

/** A module that the order does not know. */
public record HasNoPlaceInTheOrder(String id) {}
