package org.jiangxuan.cluster;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.rehearsal.ChaosInput;
import org.jiangxuan.rehearsal.driver.CampaignPeople;
import org.jiangxuan.rehearsal.driver.CampaignRuns;
import org.jiangxuan.rehearsal.driver.People;
import org.jiangxuan.rehearsal.driver.Watcher;
import org.jiangxuan.rehearsal.scenario.Act;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.jiangxuan.rehearsal.scenario.ScheduledAct;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * What a round plays, as every JVM draws it anew from the seed, and people who know their part in it.
 *
 * @param numbers the candidates' numbers by row
 */
record Part(CampaignDefinition campaign, Scenario scenario, Map<Integer, String> numbers, CampaignPeople people) {

    /** As one line. */
    static String line(int count, long seed, Map<Integer, String> numbers) {
        return count + " " + seed + " "
                + numbers.entrySet().stream()
                        .map(number -> number.getKey() + "=" + number.getValue())
                        .collect(Collectors.joining(","));
    }

    static Part read(String line, BeanFactory beans) {
        String[] words = line.split(" ");
        long seed = Long.parseLong(words[1]);
        Map<Integer, String> numbers = new TreeMap<>();
        for (String number : words[2].split(",")) {
            String[] pair = number.split("=");
            numbers.put(Integer.valueOf(pair[0]), pair[1]);
        }
        ChaosInput drawn = ChaosInput.draw(Integer.parseInt(words[0]), seed);
        return new Part(drawn.campaign(), drawn.scenario(), numbers, people(drawn, seed, numbers, beans));
    }

    private static CampaignPeople people(ChaosInput drawn, long seed, Map<Integer, String> numbers, BeanFactory beans) {
        AtomicReference<@Nullable People> made = new AtomicReference<>();
        beans.getBean(CampaignRuns.class)
                .of(
                        drawn.campaign(),
                        drawn.scenario(),
                        seed,
                        people -> {
                            made.set(people);
                            return people;
                        },
                        Watcher.NONE);
        CampaignPeople people = (CampaignPeople) Objects.requireNonNull(made.get());
        numbers.forEach((row, number) -> people.deviate(number, drawn.scenario().behaviour(row)));
        people.deviate(drawn.campaign().id(), drawn.scenario().ofCampaign());
        return people;
    }

    /** The place of an act among those of a candidate, or of the campaign when there is no number. */
    int place(@Nullable String number, Act act) {
        return acts(number).indexOf(act);
    }

    Act act(@Nullable String number, int place) {
        return acts(number).get(place);
    }

    private List<Act> acts(@Nullable String number) {
        List<ScheduledAct> scheduled = number == null
                ? scenario.ofCampaign().acts()
                : scenario.behaviour(row(number)).acts();
        return scheduled.stream().map(ScheduledAct::act).toList();
    }

    private int row(String number) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
