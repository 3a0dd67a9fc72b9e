package vn.vptu.security.internal;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** How far whoever sits there has come with signing in. */
@Component
public class SignInState {

    /** The cookie in which the reason stands why somebody was signed out; the sign-in page says it and takes it away. */
    public static final String WHY = "vptu-signed-out";

    /** The password was right and the code of the second factor has not been given: no page may be built yet. */
    public boolean owesCode() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof AccountToken token && token.owesCode();
    }
}
