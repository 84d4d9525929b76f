package org.jiangxuan.rehearsal.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.SampleAccounts;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.platform.WorkList;
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
    private final WorkList work;
    private final List<Player> players = new CopyOnWriteArrayList<>();

    DemoAccounts(Accounts accounts, WorkList work) {
        this.accounts = accounts;
        this.work = work;
    }

    /** Offers these accounts and the administrator's. */
    void enrol(List<Player> cast) {
        accounts.ensureGroup(GroupNames.ADMIN, Texts.say("cast.admin"));
        accounts.ensureUser(ADMIN, Texts.say("cast.admin"), PASSWORD, Set.of(GroupNames.ADMIN));
        players.addAll(cast);
        players.add(new Player(ADMIN, Texts.say("cast.admin"), Texts.say("cast.everything"), GroupNames.ADMIN));
    }

    @Override
    public List<SampleAccount> all() {
        List<WorkItem> open = work.open();
        Map<String, Long> ofGroup = counted(open.stream().flatMap(item -> item.groups().stream()));
        Map<String, Long> ofAssignee =
                counted(open.stream().map(WorkItem::assignee).filter(Objects::nonNull));
        ToLongFunction<Player> tasks =
                player -> ofGroup.getOrDefault(player.group(), 0L) + ofAssignee.getOrDefault(player.userId(), 0L);
        Map<String, Player> busiest = players.stream()
                .collect(Collectors.toMap(
                        DemoAccounts::kind,
                        Function.identity(),
                        (former, latter) -> tasks.applyAsLong(latter) > tasks.applyAsLong(former) ? latter : former));
        return players.stream()
                .map(player -> new SampleAccount(
                        player.userId(),
                        PASSWORD,
                        player.role(),
                        player.actsFor(),
                        tasks.applyAsLong(player),
                        player.equals(busiest.get(kind(player)))))
                .sorted(Comparator.comparing(SampleAccount::first).reversed())
                .toList();
    }

    private static Map<String, Long> counted(Stream<String> names) {
        return names.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Accounts that do the same kind of work differ by a number at the end. */
    private static String kind(Player player) {
        return player.userId().replaceAll("\\d+$", "");
    }
}
