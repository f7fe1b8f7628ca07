use privacy_label::PersonalData;

struct Data;

fn category<P: PersonalData>() -> &'static str {
    P::CATEGORY.id
}

fn main() {
    category::<Data>();
}
