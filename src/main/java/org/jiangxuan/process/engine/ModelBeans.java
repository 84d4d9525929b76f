package org.jiangxuan.process.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans that an expression may name: the steps of the processes and nothing else, so that neither a model nor a stored
 * filter reaches another bean of the application. Looked up late, because the steps need the engine themselves.
 */
class ModelBeans extends AbstractMap<Object, Object> {

    private static final Set<Class<?>> STEPS = Set.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class);

    private final BeanFactory beans;
    private final Map<String, Boolean> isStep = new ConcurrentHashMap<>();

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean && isStep.computeIfAbsent(bean, this::isStep);
    }

    private boolean isStep(String bean) {
        return beans.containsBean(bean) && STEPS.stream().anyMatch(step -> beans.isTypeMatch(bean, step));
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
