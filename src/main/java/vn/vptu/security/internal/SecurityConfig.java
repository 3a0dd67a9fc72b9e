package vn.vptu.security.internal;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who gets in. Every route is closed unless it says otherwise; the static files of the sign-in page are open.
 *
 * <p>Rights are checked twice: on the route by {@code @RolesAllowed}, in the service by {@code @PreAuthorize}.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties({SessionLimits.class, LdapSettings.class})
class SecurityConfig {

    private static final String[] OPEN = {
        "/fonts/**",
        "/styles/**",
        "/icons/**",
        "/actuator/health",
        "/actuator/health/**",
        "/error",
        // Whether a paper counts is told to whoever holds it.
        "/check",
        "/check/*"
    };

    /** Pages are answered through a forward, which closes the answer before headers of the last moment could be added. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EARLY_HEADERS = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** Nothing stays in the browser after signing out; what serves static files says otherwise for them. */
    private static final HeaderWriter NOT_KEPT = new StaticHeadersWriter("Cache-Control", "no-store");

    @Bean
    SecurityFilterChain web(
            HttpSecurity http,
            RoleGrants grants,
            AccountPasswords passwords,
            SignInRegister register,
            SignInTrail trail,
            Clock clock,
            RequestUtil vaadinRequests)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll());
        RequestMatcher open = new OrRequestMatcher(Stream.of(
                        Stream.of(OPEN),
                        Arrays.stream(HandlerHelper.getPublicResources()),
                        Arrays.stream(HandlerHelper.getPublicResourcesRequiringSecurityContext()),
                        Stream.of("/login", "/logout"))
                .flatMap(paths -> paths)
                .map(PathPatternRequestMatcher::pathPattern)
                .toList());
        http.addFilterBefore(
                new AccountGate(grants, passwords, register, trail, clock, vaadinRequests, open),
                AuthorizationFilter.class);
        http.addFilterBefore(new PushWithoutSession(), AuthorizationFilter.class);
        // Our own pages show papers in a frame.
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frame -> frame.sameOrigin())
                .cacheControl(pragma -> pragma.disable())
                .addHeaderWriter(NOT_KEPT)
                .withObjectPostProcessor(EARLY_HEADERS));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/login", "/login")
                        // Who has signed in is told that a page does not exist; others are asked to sign in.
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(new SignInFailures()));
        return http.build();
    }

    /** Being held up is told to the trail as an account that is closed for a while. */
    @Bean
    AuthenticationEventPublisher authenticationEvents(ApplicationEventPublisher events) {
        DefaultAuthenticationEventPublisher publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setAdditionalExceptionMappings(Map.of(HeldUpException.class, AuthenticationFailureLockedEvent.class));
        return publisher;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
