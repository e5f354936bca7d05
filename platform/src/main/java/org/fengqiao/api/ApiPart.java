package org.fengqiao.api;

import io.swagger.v3.oas.models.OpenAPI;

/** What only one module can say about the API, such as the acts of the procedures; a bean of it adds that to the document. */
@FunctionalInterface
public interface ApiPart {

    void describe(OpenAPI api);
}
