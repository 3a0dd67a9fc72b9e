package vn.vptu.security;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.security.internal.SystemTokens;

/** Lets a job call the services as the system, which then stands on what was done. */
@Component
public class SystemActor {

    /** Runs the work as the system under this name, and gives the thread back to whoever had it. */
    public <T> T call(String name, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext mine = SecurityContextHolder.createEmptyContext();
        mine.setAuthentication(SystemTokens.of(name));
        SecurityContextHolder.setContext(mine);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #call}, for work that gives nothing back. */
    public void run(String name, Runnable work) {
        call(name, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
