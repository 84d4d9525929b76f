package org.jiangxuan.platform;

import java.util.List;
import java.util.Set;

/**
 * The addresses of a module and who may reach them. Whatever no module names is refused. A role only opens the door; which
 * data stands behind it is the query's business.
 */
public interface RouteAccess {

    /** The module's addresses; the first that matches counts. */
    List<Route> routes();

    /**
     * One address.
     *
     * @param pattern a path pattern such as {@code /dossier/**}
     * @param open whether nobody needs to be logged in
     * @param roles who may reach it; empty means anybody who is logged in
     */
    record Route(String pattern, boolean open, Set<Role> roles) {

        /** For everybody, logged in or not. */
        public static Route open(String pattern) {
            return new Route(pattern, true, Set.of());
        }

        /** For anybody who is logged in. */
        public static Route loggedIn(String pattern) {
            return new Route(pattern, false, Set.of());
        }

        /** For these roles only. */
        public static Route only(String pattern, Set<Role> roles) {
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("a route for nobody needs no rule");
            }
            return new Route(pattern, false, Set.copyOf(roles));
        }
    }
}
