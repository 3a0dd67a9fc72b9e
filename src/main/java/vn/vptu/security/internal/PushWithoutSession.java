package vn.vptu.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a window that asks for news in a session that is over. What would answer it otherwise begins a new session for it,
 * whose cookie takes the place of the one with which another window of the same browser is just showing the sign-in page:
 * that page would then stay empty.
 */
final class PushWithoutSession extends OncePerRequestFilter {

    private static final String PUSH = "/VAADIN/push";

    /** What the page is told over its open connection in the same case: its length, and the message. */
    private static final String OVER = "{\"meta\":{\"async\":true,\"sessionExpired\":true}}";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals(PUSH)
                // An open connection is told so without a cookie.
                || "websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
                || request.getSession(false) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] message = (OVER.length() + "|" + OVER).getBytes(StandardCharsets.US_ASCII);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentLength(message.length);
        response.getOutputStream().write(message);
    }
}
