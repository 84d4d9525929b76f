package org.jiangxuan.rehearsal.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.SampleAccounts;
import org.jiangxuan.registry.Accounts;
import org.jiangxuan.rehearsal.Texts;
import org.jiangxuan.rehearsal.cast.Cast.Player;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts of the demo's people, which the login page offers, with the one password of all. */
@Component
@Profile("demo")
class DemoAccounts implements SampleAccounts {

    /** No secret: it stands on the login page. */
    static final String PASSWORD = "Dalian-2021";

    private static final String ADMIN = "admin";

    private final Accounts accounts;
    private final List<SampleAccount> samples = new CopyOnWriteArrayList<>();

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Offers these accounts and the administrator's. */
    void enrol(List<Player> players) {
        accounts.ensureGroup(GroupNames.ADMIN, Texts.say("cast.admin"));
        accounts.ensureUser(ADMIN, Texts.say("cast.admin"), PASSWORD, Set.of(GroupNames.ADMIN));
        Set<String> firsts = new HashSet<>();
        players.stream().filter(player -> firsts.add(kind(player))).forEach(this::offer);
        samples.add(new SampleAccount(ADMIN, PASSWORD, Texts.say("cast.admin"), Texts.say("cast.everything")));
        players.stream().filter(player -> !offered(player)).forEach(this::offer);
    }

    @Override
    public List<SampleAccount> all() {
        return List.copyOf(samples);
    }

    private void offer(Player player) {
        samples.add(new SampleAccount(player.userId(), PASSWORD, player.role(), player.actsFor()));
    }

    private boolean offered(Player player) {
        return samples.stream().anyMatch(sample -> sample.userId().equals(player.userId()));
    }

    /** One of each kind comes first in the list. */
    private static String kind(Player player) {
        return player.userId().replaceAll("\\d+$", "");
    }
}
