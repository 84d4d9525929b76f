package violated.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity whose table, named after the class, is the engine's ACT_HI_COMMENT. */
@Entity
public class ActHiComment {

    @Id
    private String id;

    public String id() {
        return id;
    }
}
