package org.jiangxuan.process.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.jiangxuan.platform.AccountPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets whoever is logged in to the product use the engine's web applications, without a second login. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SingleSignOn {

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> engineSignOn() {
        var registration = new FilterRegistrationBean<ContainerBasedAuthenticationFilter>(new AlsoWhenAskedWho());
        registration.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, Provider.class.getName());
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }

    /**
     * The engine's applications ask first who is logged in, and the engine's own filter leaves that to what an earlier page
     * has put into the session. With several nodes the answer may come from one that has not seen that page yet.
     */
    private static final class AlsoWhenAskedWho extends ContainerBasedAuthenticationFilter {

        private static final Pattern WHO = Pattern.compile(".*/api/admin/auth/user/([^/]+)");

        @Override
        protected @Nullable String extractEngineName(HttpServletRequest request) {
            Matcher who = WHO.matcher(getRequestUri(request));
            return who.matches() ? who.group(1) : super.extractEngineName(request);
        }
    }

    /** Created by the engine's filter through its name, hence public with a plain constructor. */
    public static class Provider extends ContainerBasedAuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal account
                    ? AuthenticationResult.successful(account.getName())
                    : AuthenticationResult.unsuccessful();
        }
    }
}
