package vn.vptu.base;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where on the network what is being done was asked for: where the request of this thread came from, behind a proxy what the
 * proxy says; of work beside the page where whoever started it was.
 */
public final class Origin {

    private static final int LONGEST = 64;

    private static final ThreadLocal<@Nullable String> CARRIED = new ThreadLocal<>();

    private Origin() {}

    /** The address; null when nobody asked, as for what the system does by itself. */
    public static @Nullable String address() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet)) {
            return CARRIED.get();
        }
        String address = servlet.getRequest().getRemoteAddr();
        return address == null || address.length() <= LONGEST ? address : address.substring(0, LONGEST);
    }

    /** The work, to be done by another thread as if it came from the address of this one. */
    public static Runnable carriedTo(Runnable work) {
        String address = address();
        return () -> {
            CARRIED.set(address);
            try {
                work.run();
            } finally {
                CARRIED.remove();
            }
        };
    }
}
