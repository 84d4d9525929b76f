package org.jiangxuan.platform.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Set;
import org.jiangxuan.platform.AccountAuthenticator;
import org.jiangxuan.platform.EngineUsers;
import org.jiangxuan.platform.Role;
import org.jiangxuan.platform.RouteAccess;
import org.jiangxuan.platform.RouteAccess.Route;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One login for our pages and the engine's web applications; what nobody opens is refused. Path patterns only: the engine's
 * own servlets are not matched by anything else.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebSecurity {

    /** Pictures of Bootstrap's controls stand in its stylesheet as data; nothing else comes from elsewhere. */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Shut for everybody: the first set-up, a second login, the open engine interface, a database console. */
    private static final List<RequestMatcher> SHUT = List.of(
            path("/camunda/api/admin/setup/**"),
            path("/camunda/app/*/*/setup/**"),
            path("/camunda/api/admin/auth/user/*/login/**"),
            path("/engine-rest/**"),
            path("/h2-console/**"));

    private static final RequestMatcher ENGINE = path("/camunda/**");
    private static final RequestMatcher ENGINE_API = path("/camunda/api/**");

    @Bean
    AuthenticationProvider accountLogin(AccountAuthenticator accounts) {
        return new AccountLogin(accounts);
    }

    @Bean
    SecurityFilterChain webChain(
            HttpSecurity http, List<RouteAccess> modules, MultipartProperties upload, EngineUsers engineUsers)
            throws Exception {
        return http.authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    SHUT.forEach(shut -> requests.requestMatchers(shut).denyAll());
                    openOurOwn(requests);
                    openEngine(requests, names(engineUsers.roles()));
                    modules.forEach(module -> module.routes().forEach(route -> open(requests, route)));
                    requests.anyRequest().denyAll();
                })
                .formLogin(login -> login.loginPage("/login").permitAll())
                .logout(logout -> logout.logoutRequestMatcher(path(HttpMethod.POST, "/logout"))
                        .logoutSuccessUrl("/")
                        .deleteCookies("JSESSIONID"))
                // a new session at login: nothing of another person's, ours or the engine's, lives on in it
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                // the engine's web applications bring their own token
                .csrf(csrf -> csrf.ignoringRequestMatchers(ENGINE_API))
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(loginUnlessCalledByScript())
                        .accessDeniedHandler(new TooLargeOrDenied(upload.getMaxRequestSize())))
                .headers(WebSecurity::headers)
                .build();
    }

    private static void openOurOwn(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        path(HttpMethod.GET, "/"),
                        path("/login"),
                        path(HttpMethod.GET, "/css/**"),
                        path(HttpMethod.GET, "/js/**"),
                        path(HttpMethod.GET, "/favicon.svg"),
                        path(HttpMethod.GET, "/favicon.ico"),
                        path(HttpMethod.GET, "/webjars/bootstrap/**"),
                        path(HttpMethod.GET, "/webjars/htmx.org/**"),
                        path(HttpMethod.GET, "/actuator/health"),
                        path(HttpMethod.GET, "/actuator/health/**"))
                .permitAll();
    }

    private static void openEngine(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            String[] users) {
        // every one of its applications asks here who is logged in
        requests.requestMatchers(path("/camunda/api/admin/auth/**")).hasAnyRole(users);
        requests.requestMatchers(
                        path("/camunda/app/cockpit/**"),
                        path("/camunda/app/admin/**"),
                        path("/camunda/api/cockpit/**"),
                        path("/camunda/api/admin/**"))
                .hasRole(Role.ADMIN.name());
        requests.requestMatchers(ENGINE).hasAnyRole(users);
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Route route) {
        var rule = requests.requestMatchers(path(route.pattern()));
        if (route.open()) {
            rule.permitAll();
        } else if (route.roles().isEmpty()) {
            rule.authenticated();
        } else {
            rule.hasAnyRole(names(route.roles()));
        }
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    /** A page sends to the login; the engine's scripts are told that nobody is logged in. */
    private static AuthenticationEntryPoint loginUnlessCalledByScript() {
        AuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint("/login");
        AuthenticationEntryPoint unauthorized = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        return (request, response, nobody) ->
                (ENGINE_API.matches(request) ? unauthorized : login).commence(request, response, nobody);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
                // the engine's applications set a policy of their own
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(ENGINE), new ContentSecurityPolicyHeaderWriter(CONTENT_POLICY)));
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static RequestMatcher path(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }
}
