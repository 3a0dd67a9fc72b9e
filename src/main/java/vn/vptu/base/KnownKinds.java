package vn.vptu.base;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The kinds of records of all modules. */
@Component
@PreAuthorize("@may.signedIn()")
public class KnownKinds {

    private final List<RecordKind> kinds;

    KnownKinds(List<RecordKinds> modules) {
        this.kinds = modules.stream().flatMap(module -> module.kinds().stream()).toList();
    }

    /** The kind whose records are opened below an address, e.g. {@code catalogue/rooms}. */
    public Optional<RecordKind> below(String path) {
        return kinds.stream()
                .filter(kind -> (path + "/{id}").equals(kind.path()))
                .findFirst();
    }
}
