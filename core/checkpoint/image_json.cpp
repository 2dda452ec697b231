// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/image_json.h"

#include "core/base/text.h"
#include "core/checkpoint/criu.pb.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <google/protobuf/unknown_field_set.h>
#include <memory>

namespace transship::checkpoint {
namespace {

using Json = nlohmann::json;
namespace pb = google::protobuf;

constexpr int deepest = 16;  // unknown bytes may look like messages in messages for ever

const pb::Message& kindOf(const std::string& file, std::size_t entry) {
    if (file.starts_with("pagemap-")) {
        if (entry == 0) return criu::Pages::default_instance();
        return criu::PageRange::default_instance();
    }
    struct Kind {
        const char* prefix;
        const pb::Message& message;
    };
    static const std::array knownKinds{Kind{"core-", criu::Core::default_instance()},
                                       Kind{"fdinfo-", criu::OpenFile::default_instance()},
                                       Kind{"filelocks.", criu::FileLock::default_instance()},
                                       Kind{"files.", criu::File::default_instance()},
                                       Kind{"fs-", criu::Fs::default_instance()},
                                       Kind{"ids-", criu::Ids::default_instance()},
                                       Kind{"inventory.", criu::Inventory::default_instance()},
                                       Kind{"mm-", criu::Mm::default_instance()},
                                       Kind{"mountpoints-", criu::Mount::default_instance()},
                                       Kind{"pstree.", criu::Pstree::default_instance()},
                                       Kind{"remap-fpath.", criu::Remap::default_instance()},
                                       Kind{"stats-dump", criu::Statistics::default_instance()},
                                       Kind{"utsns-", criu::Names::default_instance()}};
    const auto* found = std::ranges::find_if(knownKinds, [&](const Kind& kind) { return file.starts_with(kind.prefix); });
    return found == knownKinds.end() ? criu::Nameless::default_instance() : found->message;
}

bool isText(const std::string& bytes) {
    if (std::ranges::any_of(bytes, [](char byte) { return (byte >= 0 && byte < ' ') || byte == 0x7f; })) return false;
    try {
        return !Json(bytes).dump().empty();
    } catch (const Json::type_error&) {  // it is no UTF-8
        return false;
    }
}

Json bytesJson(const std::string& bytes) {
    if (isText(bytes)) return bytes;
    std::string digits;
    for (const char byte : bytes) digits += fmt::format("{:02x}", static_cast<unsigned char>(byte));
    return digits;
}

// A field that comes again is a list.
void put(Json& object, const std::string& key, Json value) {
    if (!object.contains(key)) {
        object[key] = std::move(value);
        return;
    }
    auto& there = object[key];
    if (!there.is_array()) there = Json::array({there});
    there.push_back(std::move(value));
}

Json toJson(const pb::UnknownFieldSet& fields, int depth) {
    Json object = Json::object();
    for (int i = 0; i < fields.field_count(); ++i) {
        const auto& field = fields.field(i);
        const auto key = std::to_string(field.number());
        switch (field.type()) {
            case pb::UnknownField::TYPE_VARINT:
                put(object, key, field.varint());
                break;
            case pb::UnknownField::TYPE_FIXED32:
                put(object, key, field.fixed32());
                break;
            case pb::UnknownField::TYPE_FIXED64:
                put(object, key, field.fixed64());
                break;
            case pb::UnknownField::TYPE_LENGTH_DELIMITED: {
                const auto& bytes = field.length_delimited();
                pb::UnknownFieldSet inner;
                const bool message = !bytes.empty() && depth > 0 && !isText(bytes) && inner.ParseFromString(bytes);
                put(object, key, message ? toJson(inner, depth - 1) : bytesJson(bytes));
                break;
            }
            case pb::UnknownField::TYPE_GROUP:
                if (depth > 0) put(object, key, toJson(field.group(), depth - 1));
                break;
        }
    }
    return object;
}

Json toJson(const pb::Message& message);

Json valueOf(const pb::Message& message, const pb::FieldDescriptor& field, int index) {
    const auto& reflection = *message.GetReflection();
    const bool repeated = field.is_repeated();
    switch (field.cpp_type()) {
        case pb::FieldDescriptor::CPPTYPE_MESSAGE:
            return toJson(repeated ? reflection.GetRepeatedMessage(message, &field, index) : reflection.GetMessage(message, &field));
        case pb::FieldDescriptor::CPPTYPE_STRING:
            return bytesJson(repeated ? reflection.GetRepeatedString(message, &field, index) : reflection.GetString(message, &field));
        case pb::FieldDescriptor::CPPTYPE_BOOL:
            return repeated ? reflection.GetRepeatedBool(message, &field, index) : reflection.GetBool(message, &field);
        case pb::FieldDescriptor::CPPTYPE_UINT64:
            return repeated ? reflection.GetRepeatedUInt64(message, &field, index) : reflection.GetUInt64(message, &field);
        case pb::FieldDescriptor::CPPTYPE_UINT32:
            return repeated ? reflection.GetRepeatedUInt32(message, &field, index) : reflection.GetUInt32(message, &field);
        case pb::FieldDescriptor::CPPTYPE_INT64:
            return repeated ? reflection.GetRepeatedInt64(message, &field, index) : reflection.GetInt64(message, &field);
        case pb::FieldDescriptor::CPPTYPE_INT32:
            return repeated ? reflection.GetRepeatedInt32(message, &field, index) : reflection.GetInt32(message, &field);
        default:
            return nullptr;  // criu.proto has no other types
    }
}

Json toJson(const pb::Message& message) {
    const auto& reflection = *message.GetReflection();
    auto object = toJson(reflection.GetUnknownFields(message), deepest);
    std::vector<const pb::FieldDescriptor*> fields;
    reflection.ListFields(message, &fields);
    for (const auto* field : fields) {
        const auto key = std::string(field->name());
        if (!field->is_repeated()) {
            object[key] = valueOf(message, *field, 0);
            continue;
        }
        auto list = Json::array();
        for (int i = 0; i < reflection.FieldSize(message, field); ++i) list.push_back(valueOf(message, *field, i));
        object[key] = std::move(list);
    }
    return object;
}

}  // namespace

Result<Json> imageAsJson(const Images& images, const std::string& file) {
    const auto found = images.find(file);
    if (found == images.end()) {
        std::vector<std::string> names;
        for (const auto& [name, content] : images) names.push_back(printable(name));
        return fail(ErrorKind::NotFound, "There is no image " + printable(file) + " in this checkpoint.", "",
                    "These are there: " + joined(names, " "));
    }
    const auto unknown = [&](const std::string& why) { return Json{{"bytes", found->second.size()}, {"not_understood", why}}; };
    const auto all = messages(images, file);
    if (!all) return unknown(all.error().reason);
    auto entries = Json::array();
    for (const auto message : *all) {
        const std::unique_ptr<pb::Message> entry(kindOf(file, entries.size()).New());
        if (!entry->ParseFromArray(message.data(), static_cast<int>(message.size()))) return unknown("An entry is damaged.");
        entries.push_back(toJson(*entry));
    }
    return Json{{"entries", std::move(entries)}};
}

}  // namespace transship::checkpoint
