package vn.vptu.base;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The ways in which the modules delete their records. */
@Component
@PreAuthorize("@may.signedIn()")
public class KnownRemovings {

    private final List<Removing> modules;

    KnownRemovings(List<Removing> modules) {
        this.modules = modules;
    }

    /** How records of the kind are deleted; empty when whoever is signed in may not. */
    public Optional<Removing> of(String kind) {
        return modules.stream().filter(module -> module.mayRemove(kind)).findFirst();
    }
}
