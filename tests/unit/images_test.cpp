// SPDX-License-Identifier: Apache-2.0
#include "core/migration/images.h"

#include <gtest/gtest.h>

using transship::migration::LayerFilter;

TEST(LayerFilter, LeavesOutHeldLayersOfTheOciLayout) {
    const LayerFilter filter({"sha256:aa", "sha256:bb"}, 1);
    EXPECT_FALSE(filter.wanted("blobs/sha256/aa"));
    EXPECT_TRUE(filter.wanted("blobs/sha256/bb"));
    EXPECT_TRUE(filter.wanted("blobs/sha256/config"));
    EXPECT_TRUE(filter.wanted("manifest.json"));
}

TEST(LayerFilter, KnowsLayersOfOlderEnginesByTheirDigest) {
    const LayerFilter filter({"sha256:aa", "sha256:bb"}, 1, {{"id1/layer.tar", "aa"}, {"id2/layer.tar", "bb"}});
    EXPECT_FALSE(filter.wanted("id1/layer.tar"));
    EXPECT_TRUE(filter.wanted("id2/layer.tar"));
    EXPECT_TRUE(filter.wanted("id1/json"));
}

TEST(LayerFilter, ALayerThatStandsTwiceIsHeldIfItsFirstIs) {
    const LayerFilter filter({"sha256:aa", "sha256:bb", "sha256:aa"}, 1);
    EXPECT_FALSE(filter.wanted("blobs/sha256/aa"));
}

TEST(LayerFilter, WithoutHeldLayersEverythingIsWanted) {
    const LayerFilter filter({"sha256:aa"}, 0);
    EXPECT_TRUE(filter.wanted("blobs/sha256/aa"));
}
