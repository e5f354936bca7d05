package org.fengqiao.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Where a range that is not there is asked of a file, nothing is sent; Spring would send the whole of it after saying so. */
@RestControllerAdvice
class Ranges implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter operation, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body, MethodParameter operation, MediaType type, Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request, ServerHttpResponse response) {
        return body instanceof Resource && status(response) == HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value() ? new ByteArrayResource(new byte[0]) : body;
    }

    private static int status(ServerHttpResponse response) {
        return response instanceof ServletServerHttpResponse servlet ? servlet.getServletResponse().getStatus() : 0;
    }
}
