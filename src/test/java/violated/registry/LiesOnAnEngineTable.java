package violated.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity on a table of the engine. */
@Entity
@Table(name = "act_ru_task")
public class LiesOnAnEngineTable {

    @Id
    private String id;

    public String id() {
        return id;
    }
}
