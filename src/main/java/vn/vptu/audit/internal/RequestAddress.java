package vn.vptu.audit.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where on the network the request of this thread came from; behind a proxy, what the proxy says. */
@Component
class RequestAddress {

    private static final int LONGEST = 64;

    @Nullable String find() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (!(request instanceof ServletRequestAttributes servlet)) {
            return null;
        }
        String address = servlet.getRequest().getRemoteAddr();
        return address == null || address.length() <= LONGEST ? address : address.substring(0, LONGEST);
    }
}
