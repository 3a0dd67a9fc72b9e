package vn.vptu.security.internal;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.vptu.security.SignInRow.End;

/**
 * Stands before everything that is served. A sign-in that was ended from elsewhere, that nobody sits before any more, or
 * whose account has been locked, ends at its next step, and the sign-in page says why. Whoever still owes the code of the
 * second factor, or still has a one-time password, gets the application itself, which leads to the page where that is done,
 * and nothing else: no paper, no feed, no file by its link.
 */
final class AccountGate extends OncePerRequestFilter {

    private static final int A_MINUTE = 60;

    private final RoleGrants grants;
    private final AccountPasswords passwords;
    private final SignInRegister register;
    private final SignInTrail trail;
    private final Clock clock;
    private final RequestUtil vaadin;
    private final RequestMatcher open;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    /**
     * Makes the gate.
     *
     * @param open what everybody gets, signed in or not
     */
    AccountGate(
            RoleGrants grants,
            AccountPasswords passwords,
            SignInRegister register,
            SignInTrail trail,
            Clock clock,
            RequestUtil vaadin,
            RequestMatcher open) {
        this.grants = grants;
        this.passwords = passwords;
        this.register = register;
        this.trail = trail;
        this.clock = clock;
        this.vaadin = vaadin;
        this.open = open;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof AccountToken token)) {
            chain.doFilter(request, response);
            return;
        }
        Instant now = clock.instant();
        Optional<End> over =
                grants.isEnabled(token.accountId()) ? register.over(token.signInId(), now) : Optional.of(End.LOCKED);
        if (over.isPresent()) {
            end(token, over.get(), now, request, response);
            chain.doFilter(request, response);
            return;
        }
        // Polls and heartbeats come by themselves; keys and clicks are told by the page, see Presence.
        if (!vaadin.isFrameworkInternalRequest(request) && !open.matches(request)) {
            register.active(token.signInId(), now);
        }
        if (isApplicationItself(request)) {
            chain.doFilter(request, response);
        } else if (token.owesCode()) {
            response.sendRedirect(request.getContextPath() + "/login/code");
        } else if (passwords.mustChange(token.accountId())) {
            response.sendRedirect(request.getContextPath() + "/account/password");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void end(
            AccountToken token, End why, Instant now, HttpServletRequest request, HttpServletResponse response) {
        if (register.end(token.signInId(), why, now)) {
            trail.ended(token, why);
        }
        signOut.logout(request, response, token);
        Cookie reason = new Cookie(SignInState.WHY, why.name().toLowerCase(Locale.ROOT));
        reason.setPath("/");
        reason.setMaxAge(A_MINUTE);
        reason.setHttpOnly(true);
        reason.setAttribute("SameSite", "Lax");
        response.addCookie(reason);
    }

    /** The pages and what they are made of; the pages lead on by themselves. */
    private boolean isApplicationItself(HttpServletRequest request) {
        return open.matches(request)
                || vaadin.isFrameworkInternalRequest(request)
                || vaadin.isAnonymousRoute(request)
                || vaadin.isSecuredFlowRoute(request);
    }
}
