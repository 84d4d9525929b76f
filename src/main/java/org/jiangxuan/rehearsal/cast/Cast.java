package org.jiangxuan.rehearsal.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignDefinition.Authority;
import org.jiangxuan.campaign.CampaignDefinition.Region;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.registry.Unit;
import org.jiangxuan.rehearsal.Texts;

/** Who plays whom: one account for every role, enterprise, region and authority, and a panel of experts. */
public final class Cast {

    private static final int SPARE_EXPERTS = 2;
    private static final Map<String, String> AUTHORITY_WORDS =
            Map.of("GA", "police", "FY", "court", "JW", "discipline", "YJ", "safety", "SCJG", "market", "SW", "tax");

    private Cast() {}

    /**
     * An account.
     *
     * @param userId letters and digits, as the engine wants
     * @param role the role in Chinese
     * @param actsFor for whom, in Chinese
     * @param group the group whose tasks it does
     */
    public record Player(String userId, String role, String actsFor, String group) {

        /** What the account is called on the screen. */
        public String displayName() {
            return actsFor.isEmpty() ? role : actsFor + role;
        }
    }

    /** The accounts of a campaign and its enterprises, in the order in which a case passes through their hands. */
    public static List<Player> of(CampaignDefinition campaign, List<Unit> units) {
        List<Player> players = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            String code = unit.creditCode();
            players.add(player("hr", i, unit.name(), GroupNames.unitHr(code)));
            players.add(player("head", i, unit.name(), GroupNames.unitHead(code)));
            players.add(player("union", i, unit.name(), GroupNames.unitUnion(code)));
        }
        for (int i = 0; i < campaign.regions().size(); i++) {
            Region region = campaign.regions().get(i);
            players.add(player("district", i, region.name(), GroupNames.region(region.code())));
        }
        players.add(player("centre", 0, "", GroupNames.CENTRE));
        players.add(player("review", 0, "", GroupNames.CITY_REVIEW));
        for (Authority authority : campaign.authorities()) {
            players.add(liaison(authority));
        }
        players.add(player("secretary", 0, "", GroupNames.SECRETARIAT));
        for (int i = 0; i < campaign.panel().size() + SPARE_EXPERTS; i++) {
            players.add(player("expert", i, "", GroupNames.EXPERTS));
        }
        players.add(player("government", 0, "", GroupNames.GOVERNMENT));
        players.add(player("finance", 0, "", GroupNames.FINANCE));
        players.add(player("supervisor", 0, "", GroupNames.SUPERVISION));
        return players;
    }

    private static Player player(String word, int index, String actsFor, String group) {
        return new Player("%s%02d".formatted(word, index + 1), Texts.say("cast." + word, index + 1), actsFor, group);
    }

    private static Player liaison(Authority authority) {
        String word = AUTHORITY_WORDS.getOrDefault(
                authority.code(), "authority" + authority.code().toLowerCase(Locale.ROOT));
        return new Player(
                word + "01", Texts.say("cast.authority"), authority.name(), GroupNames.authority(authority.code()));
    }
}
