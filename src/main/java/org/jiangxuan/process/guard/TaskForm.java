package org.jiangxuan.process.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jiangxuan.platform.FormRejected;
import org.jiangxuan.platform.FormRejected.Fault;
import org.jspecify.annotations.Nullable;

/** The input fields of a Camunda form, and the check of a submission against them. */
class TaskForm {

    static final TaskForm NONE = new TaskForm(Map.of());

    private static final Set<String> DISPLAY_ONLY =
            Set.of("text", "html", "image", "spacer", "separator", "button", "table", "iframe");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, FormField> fields;

    private TaskForm(Map<String, FormField> fields) {
        this.fields = fields;
    }

    static TaskForm parse(byte[] content) {
        try {
            Map<String, FormField> fields = new LinkedHashMap<>();
            collect(JSON.readTree(content).path("components"), fields);
            return new TaskForm(fields);
        } catch (IOException e) {
            throw new UncheckedIOException("表单无法读取", e);
        }
    }

    private static void collect(JsonNode components, Map<String, FormField> fields) {
        for (JsonNode component : components) {
            collect(component.path("components"), fields);
            String type = component.path("type").asText();
            if (component.has("key") && !DISPLAY_ONLY.contains(type)) {
                FormField field = FormField.of(component);
                fields.put(field.key(), field);
            }
        }
    }

    /**
     * @param submitted values by field key, plain or typed
     * @return what may enter the process: fields of a record as transient values, flags as they are
     * @throws FormRejected every fault at once
     */
    VariableMap check(Map<String, Object> submitted) {
        List<Fault> faults = new ArrayList<>();
        for (String key : submitted.keySet()) {
            if (!fields.containsKey(key)) {
                faults.add(new Fault(key, "表单中没有字段“" + shortened(key) + "”，请刷新页面后重新填写"));
            }
        }
        VariableMap accepted = Variables.createVariables();
        for (FormField field : fields.values()) {
            Object value = plain(submitted.get(field.key()));
            field.fault(value).ifPresent(what -> faults.add(new Fault(field.key(), what)));
            if (!field.readOnly()) {
                accepted.putValueTyped(field.key(), Variables.untypedValue(value, field.record()));
            }
        }
        if (!faults.isEmpty()) {
            throw new FormRejected(faults);
        }
        return accepted;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof TypedValue typed ? typed.getValue() : value;
    }

    private static String shortened(String key) {
        return key.length() <= 40 ? key : key.substring(0, 40) + "…";
    }
}
