package vn.vptu.security.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Tells the sign-in page which of its sentences to show: wrong, too often, or the directory of accounts is silent. */
final class SignInFailures extends SimpleUrlAuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        String page = switch (exception) {
            case HeldUpException heldUp -> "/login?wait=" + heldUp.seconds();
            case AuthenticationServiceException silent -> "/login?silent";
            default -> "/login?error";
        };
        getRedirectStrategy().sendRedirect(request, response, page);
    }
}
