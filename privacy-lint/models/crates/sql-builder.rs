#![model(package = "sql-builder", versions = "3")]

//! A statement is the text that its parts make; its verb is known from how it was begun.

pub struct SqlBuilder {
    head: String,
    #[many]
    rest: String,
}

impl SqlBuilder {
    pub fn select_from<S: ToString>(table: S) -> Self {
        begun("SELECT * FROM ", table.to_string())
    }
    pub fn select_values<S: ToString>(values: &[S]) -> Self {
        let mut rest = String::new();
        for value in values {
            rest = value.to_string();
        }
        SqlBuilder { head: String::from("SELECT "), rest }
    }
    pub fn insert_into<S: ToString>(table: S) -> Self {
        begun("INSERT INTO ", table.to_string())
    }
    pub fn update_table<S: ToString>(table: S) -> Self {
        begun("UPDATE ", table.to_string())
    }
    pub fn delete_from<S: ToString>(table: S) -> Self {
        begun("DELETE FROM ", table.to_string())
    }
    fn text(&self) -> String {
        let mut text = self.head.clone();
        text.push_str(&self.rest);
        text
    }
    pub fn sql(&self) -> anyhow::Result<String> {
        Ok(self.text())
    }
    pub fn subquery(&self) -> anyhow::Result<String> {
        Ok(format!("({}{})", self.head, self.rest))
    }
    pub fn subquery_as<S: ToString>(&self, name: S) -> anyhow::Result<String> {
        Ok(format!("({}{}) AS {}", self.head, self.rest, name.to_string()))
    }
    pub fn query(&self) -> anyhow::Result<String> {
        Ok(self.text())
    }
    pub fn query_values(&self) -> anyhow::Result<String> {
        Ok(self.text())
    }
    pub fn natural(&mut self) -> &mut Self {
        self
    }
    pub fn left(&mut self) -> &mut Self {
        self
    }
    pub fn left_outer(&mut self) -> &mut Self {
        self
    }
    pub fn right(&mut self) -> &mut Self {
        self
    }
    pub fn right_outer(&mut self) -> &mut Self {
        self
    }
    pub fn inner(&mut self) -> &mut Self {
        self
    }
    pub fn cross(&mut self) -> &mut Self {
        self
    }
    pub fn distinct(&mut self) -> &mut Self {
        self
    }
    pub fn returning_id(&mut self) -> &mut Self {
        self
    }
    pub fn and_table<S: ToString>(&mut self, table: S) -> &mut Self {
        self.rest = table.to_string();
        self
    }
    pub fn join<S: ToString>(&mut self, table: S) -> &mut Self {
        self.rest = table.to_string();
        self
    }
    pub fn on<S: ToString>(&mut self, constraint: S) -> &mut Self {
        self.rest = constraint.to_string();
        self
    }
    pub fn field<S: ToString>(&mut self, field: S) -> &mut Self {
        self.rest = field.to_string();
        self
    }
    pub fn set_field<S: ToString>(&mut self, field: S) -> &mut Self {
        self.rest = field.to_string();
        self
    }
    pub fn count<S: ToString>(&mut self, field: S) -> &mut Self {
        self.rest = field.to_string();
        self
    }
    pub fn select<S: ToString>(&mut self, query: S) -> &mut Self {
        self.rest = query.to_string();
        self
    }
    pub fn returning<S: ToString>(&mut self, field: S) -> &mut Self {
        self.rest = field.to_string();
        self
    }
    pub fn group_by<S: ToString>(&mut self, field: S) -> &mut Self {
        self.rest = field.to_string();
        self
    }
    pub fn having<S: ToString>(&mut self, cond: S) -> &mut Self {
        self.rest = cond.to_string();
        self
    }
    pub fn and_where<S: ToString>(&mut self, cond: S) -> &mut Self {
        self.rest = cond.to_string();
        self
    }
    pub fn or_where<S: ToString>(&mut self, cond: S) -> &mut Self {
        self.rest = cond.to_string();
        self
    }
    pub fn and_where_is_null<S: ToString>(&mut self, field: S) -> &mut Self {
        self.rest = field.to_string();
        self
    }
    pub fn and_where_is_not_null<S: ToString>(&mut self, field: S) -> &mut Self {
        self.rest = field.to_string();
        self
    }
    pub fn or_where_is_null<S: ToString>(&mut self, field: S) -> &mut Self {
        self.rest = field.to_string();
        self
    }
    pub fn or_where_is_not_null<S: ToString>(&mut self, field: S) -> &mut Self {
        self.rest = field.to_string();
        self
    }
    pub fn union<S: ToString>(&mut self, query: S) -> &mut Self {
        self.rest = query.to_string();
        self
    }
    pub fn union_all<S: ToString>(&mut self, query: S) -> &mut Self {
        self.rest = query.to_string();
        self
    }
    pub fn order_asc<S: ToString>(&mut self, field: S) -> &mut Self {
        self.rest = field.to_string();
        self
    }
    pub fn order_desc<S: ToString>(&mut self, field: S) -> &mut Self {
        self.rest = field.to_string();
        self
    }
    pub fn limit<S: ToString>(&mut self, limit: S) -> &mut Self {
        self.rest = limit.to_string();
        self
    }
    pub fn offset<S: ToString>(&mut self, offset: S) -> &mut Self {
        self.rest = offset.to_string();
        self
    }
    pub fn order_by<S: ToString>(&mut self, field: S, desc: bool) -> &mut Self {
        self.rest = field.to_string();
        self
    }
    pub fn fields<S: ToString>(&mut self, fields: &[S]) -> &mut Self {
        for part in fields {
            self.rest = part.to_string();
        }
        self
    }
    pub fn set_fields<S: ToString>(&mut self, fields: &[S]) -> &mut Self {
        for part in fields {
            self.rest = part.to_string();
        }
        self
    }
    pub fn values<S: ToString>(&mut self, values: &[S]) -> &mut Self {
        for part in values {
            self.rest = part.to_string();
        }
        self
    }
    #[versions(">=3.1")]
    pub fn on_eq<S: ToString, T: ToString>(&mut self, c1: S, c2: T) -> &mut Self {
        self.rest = c1.to_string();
        self.rest = c2.to_string();
        self
    }
    pub fn count_as<S: ToString, T: ToString>(&mut self, field: S, name: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = name.to_string();
        self
    }
    pub fn set<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn set_str<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn and_where_eq<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn and_where_ne<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn and_where_gt<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn and_where_ge<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn and_where_lt<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn and_where_le<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn and_where_like<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn and_where_like_right<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn and_where_like_left<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn and_where_like_any<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn and_where_not_like<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn and_where_not_like_right<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn and_where_not_like_left<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn and_where_not_like_any<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn and_where_in<S: ToString, T: ToString>(&mut self, field: S, list: &[T]) -> &mut Self {
        self.rest = field.to_string();
        for value in list {
            self.rest = value.to_string();
        }
        self
    }
    pub fn and_where_in_quoted<S: ToString, T: ToString>(&mut self, field: S, list: &[T]) -> &mut Self {
        self.rest = field.to_string();
        for value in list {
            self.rest = value.to_string();
        }
        self
    }
    pub fn and_where_not_in<S: ToString, T: ToString>(&mut self, field: S, list: &[T]) -> &mut Self {
        self.rest = field.to_string();
        for value in list {
            self.rest = value.to_string();
        }
        self
    }
    pub fn and_where_not_in_quoted<S: ToString, T: ToString>(&mut self, field: S, list: &[T]) -> &mut Self {
        self.rest = field.to_string();
        for value in list {
            self.rest = value.to_string();
        }
        self
    }
    pub fn and_where_in_query<S: ToString, T: ToString>(&mut self, field: S, query: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = query.to_string();
        self
    }
    pub fn and_where_not_in_query<S: ToString, T: ToString>(&mut self, field: S, query: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = query.to_string();
        self
    }
    #[versions(">=3.1")]
    pub fn and_where_between<S: ToString, T: ToString, U: ToString>(&mut self, field: S, min: T, max: U) -> &mut Self {
        self.rest = field.to_string();
        self.rest = min.to_string();
        self.rest = max.to_string();
        self
    }
    #[versions(">=3.1")]
    pub fn and_where_not_between<S: ToString, T: ToString, U: ToString>(&mut self, field: S, min: T, max: U) -> &mut Self {
        self.rest = field.to_string();
        self.rest = min.to_string();
        self.rest = max.to_string();
        self
    }
    pub fn or_where_eq<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn or_where_ne<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn or_where_gt<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn or_where_ge<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn or_where_lt<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn or_where_le<S: ToString, T: ToString>(&mut self, field: S, value: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = value.to_string();
        self
    }
    pub fn or_where_like<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn or_where_like_right<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn or_where_like_left<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn or_where_like_any<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn or_where_not_like<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn or_where_not_like_right<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn or_where_not_like_left<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn or_where_not_like_any<S: ToString, T: ToString>(&mut self, field: S, mask: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = mask.to_string();
        self
    }
    pub fn or_where_in<S: ToString, T: ToString>(&mut self, field: S, list: &[T]) -> &mut Self {
        self.rest = field.to_string();
        for value in list {
            self.rest = value.to_string();
        }
        self
    }
    pub fn or_where_in_quoted<S: ToString, T: ToString>(&mut self, field: S, list: &[T]) -> &mut Self {
        self.rest = field.to_string();
        for value in list {
            self.rest = value.to_string();
        }
        self
    }
    pub fn or_where_not_in<S: ToString, T: ToString>(&mut self, field: S, list: &[T]) -> &mut Self {
        self.rest = field.to_string();
        for value in list {
            self.rest = value.to_string();
        }
        self
    }
    pub fn or_where_not_in_quoted<S: ToString, T: ToString>(&mut self, field: S, list: &[T]) -> &mut Self {
        self.rest = field.to_string();
        for value in list {
            self.rest = value.to_string();
        }
        self
    }
    pub fn or_where_in_query<S: ToString, T: ToString>(&mut self, field: S, query: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = query.to_string();
        self
    }
    pub fn or_where_not_in_query<S: ToString, T: ToString>(&mut self, field: S, query: T) -> &mut Self {
        self.rest = field.to_string();
        self.rest = query.to_string();
        self
    }
    #[versions(">=3.1")]
    pub fn or_where_between<S: ToString, T: ToString, U: ToString>(&mut self, field: S, min: T, max: U) -> &mut Self {
        self.rest = field.to_string();
        self.rest = min.to_string();
        self.rest = max.to_string();
        self
    }
    #[versions(">=3.1")]
    pub fn or_where_not_between<S: ToString, T: ToString, U: ToString>(&mut self, field: S, min: T, max: U) -> &mut Self {
        self.rest = field.to_string();
        self.rest = min.to_string();
        self.rest = max.to_string();
        self
    }
}

fn begun(verb: &str, table: String) -> SqlBuilder {
    let mut head = String::from(verb);
    head.push_str(&table);
    head.push_str(" ");
    SqlBuilder { head, rest: String::new() }
}

pub fn esc<S: ToString>(src: S) -> String {
    src.to_string()
}
pub fn quote<S: ToString>(src: S) -> String {
    format!("'{}'", src.to_string())
}
pub fn baquote<S: ToString>(src: S) -> String {
    format!("`{}`", src.to_string())
}
pub fn brquote<S: ToString>(src: S) -> String {
    format!("[{}]", src.to_string())
}
pub fn dquote<S: ToString>(src: S) -> String {
    format!("\"{}\"", src.to_string())
}
