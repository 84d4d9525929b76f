package org.jiangxuan.bench;

import java.time.Instant;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;

/** Every bean that the models name, doing nothing; and every flag, as the straight way wants it. */
final class NoOps extends AbstractMap<Object, Object> {

    private static final Set<String> FLAGS = Set.of(
            "eligible",
            "enterpriseAgrees",
            "unionAgrees",
            "recommended",
            "anyoneSelected",
            "districtAgrees",
            "paperReceived",
            "determined");
    private static final Set<String> ENGINE_NAMES = Set.of("execution", "task", "caseExecution", "authenticatedUserId");

    private static final Date PAST = new Date(0);
    private static final Date FUTURE = Date.from(Instant.parse("2100-01-01T00:00:00Z"));

    private static final Pattern BEAN = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    private final Object nothing = new Nothing();
    private final Set<String> beans = new HashSet<>();
    private final Set<String> reached = ConcurrentHashMap.newKeySet();
    private final int authorities;
    private final int experts;

    /** @param models the text of each, whose delegate expressions tell the beans from the flags */
    NoOps(Collection<String> models, int authorities, int experts) {
        models.forEach(model ->
                BEAN.matcher(model).results().map(bean -> bean.group(1)).forEach(beans::add));
        this.authorities = authorities;
        this.experts = experts;
    }

    /** From now on this flag of a wait is up. */
    void raise(String flag) {
        reached.add(flag);
    }

    void lowerAll() {
        reached.clear();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String name && !ENGINE_NAMES.contains(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        String name = String.valueOf(key);
        if (FLAGS.contains(name) || reached.contains(name)) {
            return true;
        }
        return switch (name) {
            case "opinionRequestIds" -> new Elements(authorities);
            case "assignmentIds" -> new Elements(experts);
            case "unitCode", "regionCode" -> "X";
            case "internalPublicityEndsAt" -> PAST;
            default -> name.endsWith("At") ? FUTURE : beans.contains(name) ? nothing : false;
        };
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }

    /** What the models call <code>elements()</code> on. */
    public record Elements(int size) {

        public List<String> elements() {
            return IntStream.range(0, size).mapToObj(String::valueOf).toList();
        }
    }

    private static final class Nothing implements JavaDelegate, ExecutionListener, TaskListener {

        @Override
        public void execute(DelegateExecution execution) {
            // nothing
        }

        @Override
        public void notify(DelegateExecution execution) {
            // nothing
        }

        @Override
        public void notify(DelegateTask task) {
            // nothing
        }
    }
}
