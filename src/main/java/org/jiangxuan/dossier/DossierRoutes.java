package org.jiangxuan.dossier;

import java.util.List;
import org.jiangxuan.platform.RouteAccess;
import org.springframework.stereotype.Component;

/** Who may reach the pages; what stands on them is scoped by each query. */
@Component
class DossierRoutes implements RouteAccess {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.loggedIn("/dossier"),
                Route.loggedIn("/dossier/**"),
                Route.only("/rounds/*", RoundPage.ROLES),
                Route.only("/campaigns/*", CampaignPage.ROLES),
                Route.only("/campaigns/*/reserve", CampaignPage.CALLERS),
                Route.only("/campaigns/*/recusals", CampaignPage.CALLERS),
                Route.only("/campaigns/*/hand-overs", CampaignPage.CALLERS));
    }
}
