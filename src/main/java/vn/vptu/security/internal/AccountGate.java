package vn.vptu.security.internal;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything that is served. An account that has been locked is signed out at its next step. Whoever still
 * has a one-time password gets the application itself, which leads to the page where it is changed, and nothing else: no
 * paper, no feed, no file by its link.
 */
final class AccountGate extends OncePerRequestFilter {

    private final RoleGrants grants;
    private final AccountPasswords passwords;
    private final RequestUtil vaadin;
    private final RequestMatcher open;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    /**
     * Makes the gate.
     *
     * @param open what everybody gets, signed in or not
     */
    AccountGate(RoleGrants grants, AccountPasswords passwords, RequestUtil vaadin, RequestMatcher open) {
        this.grants = grants;
        this.passwords = passwords;
        this.vaadin = vaadin;
        this.open = open;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof AccountToken token)) {
            chain.doFilter(request, response);
        } else if (!grants.isEnabled(token.accountId())) {
            signOut.logout(request, response, authentication);
            chain.doFilter(request, response);
        } else if (isApplicationItself(request) || !passwords.mustChange(token.accountId())) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/account/password");
        }
    }

    /** The pages and what they are made of; the pages lead on by themselves. */
    private boolean isApplicationItself(HttpServletRequest request) {
        return open.matches(request)
                || vaadin.isFrameworkInternalRequest(request)
                || vaadin.isAnonymousRoute(request)
                || vaadin.isSecuredFlowRoute(request);
    }
}
