package org.jiangxuan.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What the steps are called in the diagrams, so that a page never calls one otherwise. */
@Component
class StepNames {

    private final Map<String, String> names = new HashMap<>();

    StepNames(ResourcePatternResolver resources) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        for (Resource diagram : resources.getResources("classpath:processes/*.bpmn")) {
            try (InputStream content = diagram.getInputStream()) {
                read(factory.createXMLStreamReader(content));
            }
        }
    }

    private void read(XMLStreamReader diagram) throws XMLStreamException {
        while (diagram.hasNext()) {
            if (diagram.next() == XMLStreamReader.START_ELEMENT) {
                String id = diagram.getAttributeValue(null, "id");
                String name = diagram.getAttributeValue(null, "name");
                if (id != null && name != null && !name.isBlank()) {
                    names.putIfAbsent(id, name.replaceAll("\\s+", " "));
                }
            }
        }
        diagram.close();
    }

    /** The step's Chinese name; its id if no diagram has one. */
    String of(String step) {
        return names.getOrDefault(step, step);
    }
}
