package vn.vptu.directory;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.vptu.directory.internal.UnitOfPerson;

/** Where people belong. Asked at every question about rights, so it asks for none itself and answers from memory. */
@Service
public class PersonUnits {

    private final UnitOfPerson units;

    PersonUnits(UnitOfPerson units) {
        this.units = units;
    }

    /** The unit a person belongs to now, if the person belongs to one. */
    public Optional<Long> of(long personId) {
        return units.of(personId);
    }
}
