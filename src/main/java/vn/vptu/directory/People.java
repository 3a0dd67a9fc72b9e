package vn.vptu.directory;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.directory.internal.PersonStore;

/** The people of the office and of the bodies it works with. */
@Service
public class People {

    private final PersonStore store;

    People(PersonStore store) {
        this.store = store;
    }

    /** The unit a person belongs to now; asked while rights are worked out, so it asks for none itself. */
    @Transactional(readOnly = true)
    public Optional<Long> unitOf(long personId) {
        return store.unitOf(personId);
    }
}
