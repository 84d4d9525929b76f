package org.jiangxuan.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys processes, decisions and forms together, named by their plain file names, when any of them has changed.
 *
 * <p>The starter's own deployment names resources by absolute path in an exploded run and by file name in the jar, so that
 * changing between them would deploy everything anew.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

    private static final String NAME = "jiangxuan";
    private static final List<String> PATTERNS =
            List.of("classpath*:processes/*.bpmn", "classpath*:processes/*.dmn", "classpath*:forms/*.form");

    private final RepositoryService repository;

    ProcessDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            DeploymentBuilder deployment =
                    repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(false);
            for (Resource resource : models()) {
                try (InputStream content = resource.getInputStream()) {
                    deployment.addInputStream(Objects.requireNonNull(resource.getFilename()), content);
                }
            }
            deployment.deploy();
        } catch (IOException e) {
            throw new IllegalStateException("流程模型无法读取", e);
        }
    }

    private static List<Resource> models() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        List<Resource> models = new ArrayList<>();
        for (String pattern : PATTERNS) {
            models.addAll(List.of(resolver.getResources(pattern)));
        }
        models.sort(Comparator.comparing(r -> Objects.requireNonNull(r.getFilename())));
        return models;
    }
}
