//! The derive macro and the function attributes.
