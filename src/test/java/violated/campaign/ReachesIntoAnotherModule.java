package violated.campaign;

import violated.registry.hidden.Inner;

/** A class that uses what another module hides. */
public record ReachesIntoAnotherModule(Inner inner) {}
